"""Double a mark inside a word and end every word with another one: O(n) time and space."""


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
