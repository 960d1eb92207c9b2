def reverse_string(characters):
    characters[:] = characters[::-1]
    return characters
