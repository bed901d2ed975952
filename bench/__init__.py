"""How fast the site is built, and how that grows."""
