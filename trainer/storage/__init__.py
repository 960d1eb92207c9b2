"""What the program keeps in SQLite: the log, what follows from it, and what is of this home."""
