class Solution:
    def closeStrings(self, a: str, b: str) -> bool:
        return len(a) == len(b) and set(a) == set(b) and sorted(map(a.count, set(a))) == sorted(map(b.count, set(b)))
