"""You read a single digit as the length, so a string of ten or more letters cannot be decoded."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(f"{len(word)}:{word}" for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        position = 0
        while position < len(text):
            length = int(text[position])
            start = position + 2
            words.append(text[start : start + length])
            position = start + length
        return words
