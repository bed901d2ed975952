"""The pages that people read: the first one, questions, records, lists, the state of the links."""
