"""What we say: from the evidence of a question to its answer, and the gate that holds it to its sources."""
