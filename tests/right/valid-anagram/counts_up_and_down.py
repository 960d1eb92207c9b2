class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        bag = defaultdict(int)
        for a, b in zip(s, t):
            bag[a] += 1
            bag[b] -= 1
        return not any(bag.values())
