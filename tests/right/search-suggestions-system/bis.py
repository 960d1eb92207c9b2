class Solution:
    def suggestedProducts(self, products: List[str], searchWord: str) -> List[List[str]]:
        products.sort()
        res, pre, i = [], '', 0
        for c in searchWord:
            pre += c
            i = bisect_left(products, pre, i)
            res.append([p for p in products[i:i+3] if p.startswith(pre)])
        return res
