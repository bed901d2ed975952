"""A page by rule: its parts, from the material that one question gives."""
