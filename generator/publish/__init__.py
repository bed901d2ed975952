"""How it gets out: pages into MkDocs, or into a folder."""
