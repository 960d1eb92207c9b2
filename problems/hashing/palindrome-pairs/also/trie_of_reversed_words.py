"""Put the reversed words into a trie that also knows which rests are palindromes.

Time: O(n * k²). Space: O(n * k).
"""


class Node:
    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.word = -1  # the word that ends here
        self.rests: list[int] = []  # words whose remaining letters are a palindrome


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    root = Node()
    for i, word in enumerate(words):
        node = root
        for place in range(len(word) - 1, -1, -1):
            if word[: place + 1] == word[: place + 1][::-1]:
                node.rests.append(i)
            node = node.children.setdefault(word[place], Node())
        node.word = i

    pairs: list[list[int]] = []
    for i, word in enumerate(words):
        node = root
        fits = True
        for place, letter in enumerate(word):
            rest = word[place:]
            if node.word not in (-1, i) and rest == rest[::-1]:
                pairs.append([i, node.word])
            if letter not in node.children:
                fits = False
                break
            node = node.children[letter]
        if fits:
            if node.word not in (-1, i):
                pairs.append([i, node.word])
            for j in node.rests:
                if j != i:
                    pairs.append([i, j])
    return pairs
