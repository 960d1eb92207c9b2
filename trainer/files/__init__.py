"""The home as a folder: every careful read and write of a file, once."""
