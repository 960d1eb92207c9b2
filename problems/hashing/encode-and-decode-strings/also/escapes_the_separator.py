"""Double a mark inside a string, and end every string with that mark and a colon.

Time: O(n). Space: O(n).
"""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(word.replace("/", "//") + "/:" for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        letters: list[str] = []
        signs = iter(text)
        for sign in signs:
            if sign != "/":
                letters.append(sign)
            elif next(signs) == "/":
                letters.append("/")
            else:
                words.append("".join(letters))
                letters.clear()
        return words
