class Solution:
    def isAlienSorted(self, words: List[str], order: str) -> bool:
        t = str.maketrans(order, ascii_lowercase)
        for a, b in pairwise(words):
            if a.translate(t) > b.translate(t): return False
        return True
