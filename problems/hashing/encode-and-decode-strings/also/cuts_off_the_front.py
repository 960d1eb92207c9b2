"""Cut off the front after each string, which copies all the rest.

Time: O(n²). Space: O(n).
"""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(f"{len(word)}:{word}" for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        while text:
            digits, _, rest = text.partition(":")
            length = int(digits)
            words.append(rest[:length])
            text = rest[length:]
        return words
