"""What we know: the records, read from and written to YAML files."""
