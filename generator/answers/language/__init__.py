"""How things are said: English, numbers, known phrases, and the small dialect of answers."""
