"""Import: what a file would bring, line by line, changed by keys before anything is written."""
