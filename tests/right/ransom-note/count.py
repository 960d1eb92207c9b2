class Solution:
    def canConstruct(self, ransomNote, magazine):
        for c in set(ransomNote):
            if ransomNote.count(c) > magazine.count(c):
                return False
        return True
