"""The command line: the second face of the same use cases; stdout is data, stderr is talk."""
