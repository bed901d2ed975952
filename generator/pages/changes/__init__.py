"""What a change of the catalog changes for readers, and which answers have aged."""
