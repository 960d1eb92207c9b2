"""Compare each of n words with the first word of every group, crossing its k letters out.

Time: O(n² * k²). Space: O(n * k).
"""


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: list[list[str]] = []
    for word in words:
        for group in groups:
            if are_anagrams(word, group[0]):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups


def are_anagrams(word: str, other: str) -> bool:
    left = list(other)
    for letter in word:
        if letter not in left:
            return False
        left.remove(letter)
    return not left
