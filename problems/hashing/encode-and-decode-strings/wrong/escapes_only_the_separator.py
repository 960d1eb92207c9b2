"""You escape the separator but not the escape sign itself, so a string that ends with it breaks."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(word.replace(",", "\\,") + "," for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        word = ""
        position = 0
        while position < len(text):
            if text[position : position + 2] == "\\,":
                word += ","
                position += 1
            elif text[position] == ",":
                words.append(word)
                word = ""
            else:
                word += text[position]
            position += 1
        return words
