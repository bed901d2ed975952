"""What readers see: every page of the site, as text."""
