class Solution:
    def suggestedProducts(self, products, searchWord):
        return [heapq.nsmallest(3, [p for p in products if p.startswith(searchWord[:i])]) for i in range(1, len(searchWord) + 1)]
