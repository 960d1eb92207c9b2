"""Write each of the n characters as its code point, which leaves letters free as marks.

Time: O(n). Space: O(n).
"""


class Codec:
    def encode(self, words: list[str]) -> str:
        text = ""
        for word in words:
            for character in word:
                text += f"{ord(character)}c"
            text += "w"
        return text

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        word = ""
        digits = ""
        for mark in text:
            if mark == "w":
                words.append(word)
                word = ""
            elif mark == "c":
                word += chr(int(digits))
                digits = ""
            else:
                digits += mark
        return words
