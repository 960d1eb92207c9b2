class Solution:
    def topKFrequent(self, words, k):
        return [w for w, _ in Counter(sorted(words)).most_common(k)]
