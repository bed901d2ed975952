"""What belongs together: a question and its task, a given work and the question, questions that ask the same."""
