"""Put each string's length and a colon in front of it, so that its contents are never searched.

Time: O(n). Space: O(n).
"""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(f"{len(word)}:{word}" for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        position = 0
        while position < len(text):
            colon = text.index(":", position)
            length = int(text[position:colon])
            start = colon + 1
            position = start + length
            words.append(text[start:position])
        return words
