"""What the program itself writes for others to read, and reads again."""
