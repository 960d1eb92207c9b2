"""You compare sets, so a word that is listed twice need not occur twice."""


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    width, count = len(words[0]), len(words)
    starts: list[int] = []
    for start in range(len(text) - width * count + 1):
        places = range(start, start + width * count, width)
        if {text[place : place + width] for place in places} == set(words):
            starts.append(start)
    return starts
