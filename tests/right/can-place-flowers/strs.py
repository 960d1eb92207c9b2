def canPlaceFlowers(flowerbed, n):
    s = '0' + ''.join(map(str, flowerbed)) + '0'
    return sum((len(p) - 1) // 2 for p in s.split('1') if p) >= n
