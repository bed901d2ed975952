"""The same for programs: data, citations, feeds, plain copies, the index of the search."""
