class Solution:
    def suggestedProducts(self, products, searchWord):
        d = defaultdict(list)
        for p in sorted(products):
            for i in range(1, len(p) + 1): d[p[:i]].append(p)
        return [d[searchWord[:i+1]][:3] for i in range(len(searchWord))]
