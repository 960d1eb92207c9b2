"""What is true: the lines of the log, which only grow."""
