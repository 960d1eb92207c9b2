class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        mp = dict()
        arr = s.split(" ")
        if len(arr) != len(pattern):
            return False
        for ch, word in zip(pattern, arr):
            if ch in mp:
                if mp[ch] != word:
                    return False
            elif word in mp.values():
                return False
            else:
                mp[ch] = word
        return True
