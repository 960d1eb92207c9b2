"""Walk down a trie while you read the rest; each end of a word is a place to cut.

Time: O(n * 2^n). Space: O(letters of the words) besides the answer.
"""


class Node:
    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.is_word = False


def word_break(text: str, words: list[str]) -> list[str]:
    root = Node()
    for word in words:
        node = root
        for letter in word:
            node = node.children.setdefault(letter, Node())
        node.is_word = True

    found: list[str] = []
    parts: list[str] = []

    def explore(start: int) -> None:
        if start == len(text):
            found.append(" ".join(parts))
            return
        node = root
        for end in range(start, len(text)):
            if text[end] not in node.children:
                return
            node = node.children[text[end]]
            if node.is_word:
                parts.append(text[start : end + 1])
                explore(end + 1)
                parts.pop()

    explore(0)
    return found
