"""Problems, patterns and the catalogue of both, as values."""
