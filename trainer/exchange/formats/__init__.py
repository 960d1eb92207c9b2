"""The formats that an import reads, one module each; ``registry`` lists them."""
