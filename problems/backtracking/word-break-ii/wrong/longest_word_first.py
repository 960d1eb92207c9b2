"""You always cut off the longest word and never try a shorter one."""


def word_break(text: str, words: list[str]) -> list[str]:
    parts = []
    start = 0
    while start < len(text):
        fitting = [word for word in words if text.startswith(word, start)]
        if not fitting:
            return []
        parts.append(max(fitting, key=len))
        start += len(parts[-1])
    return [" ".join(parts)]
