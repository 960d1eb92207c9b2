class Solution:
    def partitionLabels(self, s):
        if not s:
            return []
        k = 1
        while set(s[:k]) & set(s[k:]):
            k += 1
        return [k] + self.partitionLabels(s[k:])
