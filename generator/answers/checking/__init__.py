"""The gate: every sentence, written or composed, is held to its sources before it is published."""
