"""Text becomes Markdown in which nothing of the catalog can act, and that Markdown becomes HTML."""
