"""You only ask which letters occur, but a letter that is wanted twice must be there twice."""


def min_window(text: str, letters: str) -> str:
    wanted = set(letters)
    best = ""
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if wanted <= set(piece) and (not best or len(piece) < len(best)):
                best = piece
    return best
