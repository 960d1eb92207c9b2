"""You escape the separator but not the escape sign itself, so a backslash in a word is lost."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return ",".join(word.replace(",", "\\,") for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        word = ""
        position = 0
        while position < len(text):
            if text[position] == "\\" and position + 1 < len(text):
                word += text[position + 1]
                position += 2
            elif text[position] == ",":
                words.append(word)
                word = ""
                position += 1
            else:
                word += text[position]
                position += 1
        words.append(word)
        return words
