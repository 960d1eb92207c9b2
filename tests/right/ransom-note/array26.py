class Solution:
    def canConstruct(self, ransomNote, magazine):
        a = [0] * 26
        for c in magazine: a[ord(c) - ord('a')] += 1
        for c in ransomNote:
            a[ord(c) - 97] -= 1
            if a[ord(c) - 97] < 0: return False
        return True
