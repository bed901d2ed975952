"""Pages that say how an AI did that, made from a catalog of questions, models and papers."""
