"""The pure heart of the program: values and the laws between them, without I/O, clock or chance."""
