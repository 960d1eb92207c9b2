class Solution:
    def gcdOfStrings(self, a, b):
        if len(a) < len(b):
            return self.gcdOfStrings(b, a)
        if not b: return a
        if not a.startswith(b): return ''
        return self.gcdOfStrings(b, a[len(b):])
