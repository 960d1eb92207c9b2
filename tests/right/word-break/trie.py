class Trie:
    def __init__(self):
        self.kids = collections.defaultdict(Trie)
        self.end = False

class Solution:
    def wordBreak(self, s, wordDict):
        root = Trie()
        for w in wordDict:
            node = root
            for ch in w:
                node = node.kids[ch]
            node.end = True

        @lru_cache(maxsize=None)
        def ok(i):
            if i == len(s): return True
            node = root
            for j in range(i, len(s)):
                if s[j] not in node.kids: return False
                node = node.kids[s[j]]
                if node.end and ok(j + 1): return True
            return False

        return ok(0)
