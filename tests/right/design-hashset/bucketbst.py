class TreeNode:
    def __init__(self, value):
        self.val = value
        self.left = None
        self.right = None
class BSTree:
    def __init__(self): self.root = None
    def search(self, r, v):
        if r is None or v == r.val: return r
        return self.search(r.left, v) if v < r.val else self.search(r.right, v)
    def insert(self, r, v):
        if not r: return TreeNode(v)
        if v > r.val: r.right = self.insert(r.right, v)
        elif v < r.val: r.left = self.insert(r.left, v)
        return r
    def delete(self, r, k):
        if not r: return None
        if k > r.val: r.right = self.delete(r.right, k)
        elif k < r.val: r.left = self.delete(r.left, k)
        else:
            if not r.left: return r.right
            if not r.right: return r.left
            s = r.right
            while s.left: s = s.left
            r.val = s.val
            r.right = self.delete(r.right, s.val)
        return r
class MyHashSet:
    def __init__(self):
        self.keyRange = 769
        self.b = [BSTree() for i in range(self.keyRange)]
    def add(self, key): 
        t = self.b[key % self.keyRange]; t.root = t.insert(t.root, key)
    def remove(self, key):
        t = self.b[key % self.keyRange]; t.root = t.delete(t.root, key)
    def contains(self, key):
        t = self.b[key % self.keyRange]
        return t.search(t.root, key) is not None
