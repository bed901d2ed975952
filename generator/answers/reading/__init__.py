"""What was given: a question and the summaries of works, read and ready to be told."""
