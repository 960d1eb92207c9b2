"""Finding problems: by what a person types, exactly or roughly, and by what they have in common."""
